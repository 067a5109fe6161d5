-- CreateTable
CREATE TABLE "Seminar" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "work" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "startsOn" TEXT,
    "endsOn" TEXT,
    "description" TEXT NOT NULL,
    "pseudonyms" BOOLEAN NOT NULL,
    "nameOnly" BOOLEAN NOT NULL,
    "code" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "archivedAt" DATETIME,
    "fingerprint" TEXT,
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seminarId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "foldedName" TEXT NOT NULL,
    "pseudonym" TEXT,
    "joinedAt" DATETIME NOT NULL,
    CONSTRAINT "Membership_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Flag" (
    "annotationId" TEXT NOT NULL,
    "readerId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("annotationId", "readerId"),
    CONSTRAINT "Flag_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Flag_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ModerationEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seminarId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "annotationId" TEXT,
    "memberId" TEXT,
    "reason" TEXT,
    CONSTRAINT "ModerationEntry_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StreamHead" (
    "stream" TEXT NOT NULL PRIMARY KEY,
    "sequence" BIGINT NOT NULL
);

-- Columns are added in place: the table is not made anew, so nothing that refers to it is touched.
-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "memberId" TEXT REFERENCES "Membership" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Annotation" ADD COLUMN "asideTo" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "hiddenAt" DATETIME;
ALTER TABLE "Annotation" ADD COLUMN "hiddenFor" TEXT;
ALTER TABLE "Annotation" ADD COLUMN "veiled" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Annotation" ADD COLUMN "lockedAt" DATETIME;

-- Until now there was one stream of changes, and every annotation was its owner's alone. The numbers stay what they were,
-- so that whoever holds a cursor goes on from it.
CREATE TABLE "new_Change" (
    "stream" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,

    PRIMARY KEY ("stream", "annotationId"),
    CONSTRAINT "Change_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Change" ("stream", "annotationId", "work", "sequence")
    SELECT 'person:' || "Annotation"."ownerId", "annotationId", "Change"."work", "sequence"
    FROM "Change" JOIN "Annotation" ON "Annotation"."id" = "Change"."annotationId";
INSERT INTO "StreamHead" ("stream", "sequence")
    SELECT 'person:' || "User"."id", "ChangeHead"."sequence" FROM "User", "ChangeHead";
DROP TABLE "Change";
ALTER TABLE "new_Change" RENAME TO "Change";
CREATE INDEX "Change_annotationId_idx" ON "Change"("annotationId");
CREATE UNIQUE INDEX "Change_stream_sequence_key" ON "Change"("stream", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Seminar_code_key" ON "Seminar"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Seminar_link_key" ON "Seminar"("link");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_seminarId_personId_key" ON "Membership"("seminarId", "personId");

-- CreateIndex
CREATE INDEX "Flag_readerId_idx" ON "Flag"("readerId");

-- CreateIndex
CREATE INDEX "ModerationEntry_seminarId_id_idx" ON "ModerationEntry"("seminarId", "id");
