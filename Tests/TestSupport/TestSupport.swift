// Helpers that every test target may use.
