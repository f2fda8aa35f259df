// Tests of DataCube.
