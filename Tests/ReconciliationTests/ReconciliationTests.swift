// Tests of Reconciliation.
