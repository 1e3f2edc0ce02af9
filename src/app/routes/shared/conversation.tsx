import { useParams } from 'react-router'
import { Conversation } from '@/features/messages/conversation.tsx'

export function ConversationRoute() {
  const { conversationId = '' } = useParams()
  return <Conversation key={conversationId} id={conversationId} />
}
