// The tables of a store. Migrations are appended and never changed: a store that exists has gone through them.

import GRDB

/// How a store's tables come to be.
enum StoreSchema {
  /// Tells a store of ours from any other SQLite file: “tong” in ASCII.
  static let applicationID = 0x746F_6E67

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents and figures") { db in
      // Numbers are text: SQLite has no decimals, and what was printed must come back digit by digit.
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);

          CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            -- The newest vintage: what queries see.
            vintage INTEGER REFERENCES vintage (id)
          );

          -- One state of a document's bytes. A changed document gains a vintage and loses none.
          CREATE TABLE vintage (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document (id),
            number INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            -- What the user said with --year; else null.
            year INTEGER,
            -- What the figures are about; null where they do not tell.
            reported_year INTEGER,
            -- Which rules read the figures.
            reader TEXT NOT NULL,
            UNIQUE (document, number)
          );

          -- Apart from its vintage, so that lists of documents touch no texts.
          CREATE TABLE report_text (
            vintage INTEGER PRIMARY KEY REFERENCES vintage (id),
            bytes BLOB NOT NULL
          );

          CREATE TABLE figure (
            vintage INTEGER NOT NULL REFERENCES vintage (id),
            cluster INTEGER NOT NULL,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            quote TEXT NOT NULL,
            indicator TEXT NOT NULL,
            value TEXT NOT NULL,
            last_place INTEGER NOT NULL,
            unit TEXT,
            kind TEXT NOT NULL,
            period TEXT,
            entity TEXT,
            status TEXT NOT NULL,
            approximation TEXT NOT NULL,
            basis TEXT,
            of_start INTEGER,
            part_of_start INTEGER,
            duplicate_of_start INTEGER,
            low TEXT,
            low_place INTEGER,
            high TEXT,
            high_place INTEGER,
            readings TEXT,
            decisions TEXT,
            confidence REAL NOT NULL,
            body TEXT,
            body_key TEXT,
            indicator_key TEXT NOT NULL,
            PRIMARY KEY (vintage, cluster, position)
          ) WITHOUT ROWID;

          CREATE INDEX document_by_vintage ON document (vintage);
          CREATE INDEX figure_by_body ON figure (body_key, indicator_key, vintage, cluster);
          CREATE INDEX figure_by_indicator ON figure (indicator_key, body_key, vintage);
          """)
    }
    migrator.registerMigration("2 spellings") { db in
      // What a query must know of the whole store before it reads any figure, kept up to date by every import.
      try db.execute(
        sql: """
          -- Null in a vintage that was read by a tool older than this migration: its wordings are not in the tables below.
          ALTER TABLE vintage ADD COLUMN figures INTEGER;

          -- Every wording of an indicator in the newest vintages, with the first place where it occurs: by the document's
          -- name, then by the position of the figure.
          CREATE TABLE wording (
            text TEXT PRIMARY KEY NOT NULL,
            key TEXT NOT NULL,
            figures INTEGER NOT NULL,
            first_document TEXT NOT NULL,
            first_position INTEGER NOT NULL
          ) WITHOUT ROWID;
          CREATE INDEX wording_by_key ON wording (key);

          -- The forms of each wording by which a catalogue looks it up.
          CREATE TABLE wording_form (
            tier INTEGER NOT NULL,
            form TEXT NOT NULL,
            text TEXT NOT NULL REFERENCES wording (text),
            PRIMARY KEY (tier, form, text)
          ) WITHOUT ROWID;
          CREATE INDEX wording_form_by_text ON wording_form (text);

          -- Every spelling of a body, likewise.
          CREATE TABLE body (
            text TEXT PRIMARY KEY NOT NULL,
            key TEXT NOT NULL,
            figures INTEGER NOT NULL,
            first_document TEXT NOT NULL,
            first_position INTEGER NOT NULL
          ) WITHOUT ROWID;
          """)
    }
    return migrator
  }
}
