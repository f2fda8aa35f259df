// Series to charts.
