-- Columns are added in place: the table is not made anew, so nothing that refers to it is touched.
-- AlterTable
ALTER TABLE "User" ADD COLUMN "locale" TEXT;
ALTER TABLE "User" ADD COLUMN "writesIn" TEXT;
ALTER TABLE "User" ADD COLUMN "isHost" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "User" ADD COLUMN "mayTeach" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "User" ADD COLUMN "departed" TEXT;

-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);
