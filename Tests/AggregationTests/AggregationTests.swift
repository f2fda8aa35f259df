// Tests of Aggregation.
