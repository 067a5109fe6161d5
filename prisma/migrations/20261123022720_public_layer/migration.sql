-- CreateTable
CREATE TABLE "HostEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "hostId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "annotationId" TEXT,
    "reason" TEXT
);
