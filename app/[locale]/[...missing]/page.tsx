import { notFound } from 'next/navigation'

/** Every address in a language that no page answers to: a 404 in that language. */
export default function MissingPage() {
  notFound()
}
