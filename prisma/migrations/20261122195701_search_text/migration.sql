-- CreateTable
CREATE TABLE "SearchText" (
    "annotationId" TEXT NOT NULL PRIMARY KEY,
    "letters" TEXT NOT NULL,
    "plain" TEXT NOT NULL,
    CONSTRAINT "SearchText_annotationId_fkey" FOREIGN KEY ("annotationId") REFERENCES "Annotation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
