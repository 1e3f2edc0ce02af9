import { Inbox } from '@/features/messages/inbox.tsx'

export function MessagesRoute() {
  return <Inbox />
}
