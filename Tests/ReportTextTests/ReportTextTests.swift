// Tests of ReportText.
