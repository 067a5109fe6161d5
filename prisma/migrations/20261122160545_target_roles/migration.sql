-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Target" (
    "annotationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "startSegment" TEXT NOT NULL,
    "startOffset" INTEGER NOT NULL,
    "endSegment" TEXT NOT NULL,
    "endOffset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'marked',
    "via" TEXT,

    PRIMARY KEY ("annotationId", "position"),
    CONSTRAINT "Target_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Target" ("annotationId", "endOffset", "endSegment", "exact", "position", "prefix", "revision", "side", "startOffset", "startSegment", "suffix") SELECT "annotationId", "endOffset", "endSegment", "exact", "position", "prefix", "revision", "side", "startOffset", "startSegment", "suffix" FROM "Target";
DROP TABLE "Target";
ALTER TABLE "new_Target" RENAME TO "Target";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
