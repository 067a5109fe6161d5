-- AlterTable
ALTER TABLE "User" ADD COLUMN "noticeMail" TEXT;
ALTER TABLE "User" ADD COLUMN "noticeMailAt" DATETIME;

-- CreateTable
CREATE TABLE "Mention" (
    "annotationId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,

    PRIMARY KEY ("annotationId", "memberId"),
    CONSTRAINT "Mention_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Membership" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "readerId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,

    PRIMARY KEY ("readerId", "annotationId"),
    CONSTRAINT "Notice_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Mention_memberId_idx" ON "Mention"("memberId");

-- CreateIndex
CREATE INDEX "Notice_readerId_at_idx" ON "Notice"("readerId", "at");

-- CreateIndex
CREATE INDEX "Notice_annotationId_idx" ON "Notice"("annotationId");
