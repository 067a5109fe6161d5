import 'server-only'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** A mail server on this machine that takes what it is given. */
export async function startSmtpServer(): Promise<{ url: string; messages: string[]; stop: () => void }> {
  const messages: string[] = []
  const server = createServer((socket) => {
    let message: string | null = null
    let rest = ''
    socket.write('220 mail.example.org ready\r\n')
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (message !== null && line !== '.') message += `${line}\n`
        else if (message !== null) {
          messages.push(message)
          message = null
          socket.write('250 taken\r\n')
        } else if (line === 'DATA') {
          message = ''
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 ok\r\n')
      }
    })
    socket.on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, messages, stop: () => server.close() }
}
