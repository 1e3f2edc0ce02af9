import { useQuery } from '@tanstack/react-query'
import { Mail } from 'lucide-react'
import { Link } from 'react-router'
import { api } from '@/lib/api.ts'
import { words } from '@/lib/words.ts'
import { paths } from '@/paths.ts'

const useUnreadWords = words({
  id: { messages: (n: number) => (n === 0 ? 'Pesan' : `Pesan, ${n} belum dibaca`) },
  en: { messages: (n: number) => (n === 0 ? 'Messages' : `Messages, ${n} unread`) },
})
const everyMs = 60_000

/** The way to the messages, with how many are new. */
export function UnreadLink() {
  const said = useUnreadWords()
  const { data } = useQuery({
    queryKey: ['messages', 'unread'],
    queryFn: ({ signal }) => api.request('GET /messages/unread', { signal }),
    refetchInterval: everyMs,
  })
  const unread = data?.unread ?? 0
  return (
    <Link
      to={paths.messages}
      title={said.messages(unread)}
      aria-label={said.messages(unread)}
      className="relative inline-flex size-11 items-center justify-center rounded-control hover:bg-tint"
    >
      <Mail aria-hidden size={20} />
      {unread > 0 && (
        <span
          aria-hidden
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-saga px-1 text-center font-bold text-on-saga text-xs leading-5"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
