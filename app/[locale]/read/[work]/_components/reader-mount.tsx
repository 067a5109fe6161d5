import { NextIntlClientProvider } from 'next-intl'
import { ErrorBoundary } from '@/components/ui/error-boundary'
import { pickMessages } from '@/i18n/pick-messages'
import { workReference } from '@/lib/citation/work-reference'
import type { Locale } from '@/i18n/routing'
import { packLinks } from '@/lib/align/packed-links'
import type { LoadedWork } from '@/lib/work/loaded-work'
import { packRevisions } from '@/lib/work/packed-revisions'
import { ReaderIsland } from './reader-island'
import { ToolsFailed } from './tools-failed'

/** Mounts the reader's client island with the messages it needs, and no others. */
export async function ReaderMount({ loaded, locale }: { loaded: LoadedWork; locale: Locale }) {
  const { work, words } = loaded
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
      <ErrorBoundary fallback={<ToolsFailed />}>
        <ReaderIsland
          work={work.id}
          revision={work.revision}
          words={packLinks(words)}
          revisions={packRevisions(loaded)}
          reference={workReference(work, locale)}
        />
      </ErrorBoundary>
    </NextIntlClientProvider>
  )
}
