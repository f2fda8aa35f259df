// Tests of ChartSpecs.
