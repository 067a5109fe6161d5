import type { Side } from '../text/side'

interface LinkMail {
  /** What was asked for on the site. */
  purpose: 'sign-up' | 'reset'
  /** Whether there is an account under the address. */
  isKnown: boolean
  locale: Side
  link: string
  /** How long the link works. */
  hours: number
  /** As readers know it: `yanyana.example.edu`. */
  site: string
}

const SUBJECTS = {
  tr: { account: 'Yanyana: hesabınızı açın', password: 'Yanyana: yeni parola' },
  en: { account: 'Yanyana: open your account', password: 'Yanyana: a new password' },
} as const

/** The message that proves who reads the mail of an address. It names nobody: anyone can have asked for it. */
export function writeLinkMail(mail: LinkMail): { subject: string; text: string } {
  const { isKnown, locale } = mail
  const subject = SUBJECTS[locale][isKnown ? 'password' : 'account']
  const lines = locale === 'tr' ? inTurkish(mail) : inEnglish(mail)
  return { subject, text: `${lines.join('\n\n')}\n` }
}

function inTurkish({ purpose, isKnown, link, hours, site }: LinkMail): string[] {
  const known = {
    'sign-up': `${site} üzerinde bu adresle hesap açılmak istendi. Bu adresle bir hesap zaten var: parolanızla giriş yapabilirsiniz. Parolanızı unuttuysanız şu bağlantıyla yenisini belirleyin:`,
    reset: `${site} üzerindeki hesabınız için yeni parola istendi. Yeni parolanızı şu bağlantıyla belirleyin:`,
  }
  const unknown = {
    'sign-up': `${site} üzerinde bu adresle hesap açılmak istendi. Parolanızı belirleyip hesabı açmak için:`,
    reset: `${site} üzerinde bu adres için yeni parola istendi, ama bu adresle açılmış bir hesap yok. Başka bir adresle kaydolmuş olabilirsiniz. Bu adresle yeni bir hesap açmak isterseniz:`,
  }
  return [
    'Merhaba,',
    (isKnown ? known : unknown)[purpose],
    link,
    `Bağlantı ${hours} saat geçerlidir ve bir kez kullanılır.${isKnown ? '' : ' Notlarınızın durduğu tarayıcıda açarsanız notlar hemen hesabınıza geçer; başka yerde açarsanız o tarayıcıda giriş yaptığınızda geçer.'}`,
    'Bunu siz istemediyseniz bir şey yapmanız gerekmez; bağlantı kullanılmadıkça hiçbir şey değişmez.',
  ]
}

function inEnglish({ purpose, isKnown, link, hours, site }: LinkMail): string[] {
  const known = {
    'sign-up': `Someone asked to open an account at ${site} with this address. There is one already: you can sign in with your password. If you have forgotten it, choose a new one here:`,
    reset: `A new password was asked for your account at ${site}. Choose it here:`,
  }
  const unknown = {
    'sign-up': `Someone asked to open an account at ${site} with this address. To choose a password and open it:`,
    reset: `A new password was asked for this address at ${site}, but there is no account under it. You may have used another address. To open a new account with this one:`,
  }
  return [
    'Hello,',
    (isKnown ? known : unknown)[purpose],
    link,
    `The link works for ${hours} hours, once.${isKnown ? '' : ' Opened in the browser where your notes are, it takes them into the account at once; opened elsewhere, they follow when you sign in there.'}`,
    'If this was not you, there is nothing to do: nothing changes unless the link is used.',
  ]
}
