-- CreateTable
CREATE TABLE "AnnotationTag" (
    "annotationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "tag" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("annotationId", "position"),
    CONSTRAINT "AnnotationTag_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reaction" (
    "annotationId" TEXT NOT NULL,
    "readerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("annotationId", "readerId", "kind"),
    CONSTRAINT "Reaction_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reaction_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BodyVersion" (
    "annotationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "until" DATETIME NOT NULL,

    PRIMARY KEY ("annotationId", "number"),
    CONSTRAINT "BodyVersion_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Annotation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "layer" TEXT NOT NULL,
    "meaning" TEXT,
    "bodyText" TEXT,
    "bodyLang" TEXT,
    "replyTo" TEXT,
    "thread" TEXT NOT NULL,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "stance" TEXT,
    "stands" BOOLEAN NOT NULL DEFAULT false,
    "editedAt" DATETIME,
    "answeredAt" DATETIME,
    "answeredBy" TEXT,
    "fingerprint" TEXT,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Annotation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Annotation_thread_fkey" FOREIGN KEY ("thread") REFERENCES "Annotation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Annotation_replyTo_fkey" FOREIGN KEY ("replyTo") REFERENCES "Annotation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
INSERT INTO "new_Annotation" ("bodyLang", "bodyText", "createdAt", "deletedAt", "fingerprint", "id", "layer", "meaning", "ownerId", "thread", "updatedAt", "version", "work") SELECT "bodyLang", "bodyText", "createdAt", "deletedAt", "fingerprint", "id", "layer", "meaning", "ownerId", "id", "updatedAt", "version", "work" FROM "Annotation";
DROP TABLE "Annotation";
ALTER TABLE "new_Annotation" RENAME TO "Annotation";
CREATE INDEX "Annotation_ownerId_work_id_idx" ON "Annotation"("ownerId", "work", "id");
CREATE INDEX "Annotation_work_layer_id_idx" ON "Annotation"("work", "layer", "id");
CREATE INDEX "Annotation_thread_idx" ON "Annotation"("thread");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "AnnotationTag_folded_idx" ON "AnnotationTag"("folded");

-- CreateIndex
CREATE INDEX "Reaction_readerId_idx" ON "Reaction"("readerId");
