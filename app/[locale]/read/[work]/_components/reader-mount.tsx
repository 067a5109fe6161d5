import { NextIntlClientProvider } from 'next-intl'
import { pickMessages } from '@/i18n/pick-messages'
import { workReference } from '@/lib/citation/work-reference'
import type { Locale } from '@/i18n/routing'
import { packLinks } from '@/lib/align/packed-links'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { packRevisions } from '@/lib/work/packed-revisions'
import { ReaderIsland } from './reader-island'
import { ToolsBoundary } from './tools-boundary'
import { ToolsFailed } from './tools-failed'

/** Mounts the reader's client island with the messages it needs, and no others. */
export async function ReaderMount({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const { work, words } = loaded
  const failed = <ToolsFailed />
  return (
    <NextIntlClientProvider
      messages={await pickMessages(
        'reader',
        'settings',
        'words',
        'annotate',
        'thread',
        'company',
        'live',
        'mention',
        'moderation',
        'outbox',
        'keys',
        'errors',
      )}
    >
      <ToolsBoundary fallback={failed}>
        <ReaderIsland
          work={work.id}
          revision={work.revision}
          words={packLinks(words)}
          revisions={packRevisions(loaded)}
          reference={workReference(work, locale)}
          failed={failed}
        />
      </ToolsBoundary>
    </NextIntlClientProvider>
  )
}
