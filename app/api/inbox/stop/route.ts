export { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '@/server/http/mount'

export const dynamic = 'force-dynamic'
