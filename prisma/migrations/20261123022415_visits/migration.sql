-- AlterTable
ALTER TABLE "Membership" ADD COLUMN "lastVisitAt" DATETIME;
ALTER TABLE "Membership" ADD COLUMN "visitAt" DATETIME;
