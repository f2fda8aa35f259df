// Tests of Graphics.
