import type { StaticImageData } from 'next/image'
import companyEn from '@/docs/guide/pictures/company-en.png'
import companyTr from '@/docs/guide/pictures/company-tr.png'
import hostEn from '@/docs/guide/pictures/host-en.png'
import hostTr from '@/docs/guide/pictures/host-tr.png'
import moderationEn from '@/docs/guide/pictures/moderation-en.png'
import moderationTr from '@/docs/guide/pictures/moderation-tr.png'
import seminarEn from '@/docs/guide/pictures/seminar-en.png'
import seminarTr from '@/docs/guide/pictures/seminar-tr.png'
import threadEn from '@/docs/guide/pictures/thread-en.png'
import threadTr from '@/docs/guide/pictures/thread-tr.png'

/** The pictures of the guides by the names of their files, with what the build made of them. */
export const GUIDE_PICTURES: Readonly<Record<string, StaticImageData>> = {
  'company-en.png': companyEn,
  'company-tr.png': companyTr,
  'host-en.png': hostEn,
  'host-tr.png': hostTr,
  'moderation-en.png': moderationEn,
  'moderation-tr.png': moderationTr,
  'seminar-en.png': seminarEn,
  'seminar-tr.png': seminarTr,
  'thread-en.png': threadEn,
  'thread-tr.png': threadTr,
}
