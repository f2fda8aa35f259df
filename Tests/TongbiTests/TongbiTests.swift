// Tests of Tongbi.
