import { EditorContent, type JSONContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { Bold, Heading2, Italic, List, ListOrdered, Quote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RichText } from '@/domain/rich-text.ts'
import { IconButton } from '@/ui/icon-button.tsx'
import { cleanDoc } from './clean-doc.ts'
import { useLessonEditorWords } from './lesson-editor.words.ts'

interface RichEditorProps {
  label: string
  initial: RichText
  onChange: (doc: RichText) => void
}

/** The writing surface. It starts from `initial` and is never written into again, so the caret stays with the author. */
export function RichEditor({ label, initial, onChange }: RichEditorProps) {
  const words = useLessonEditorWords()
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        horizontalRule: false,
        strike: false,
        underline: false,
        link: { openOnClick: false },
      }),
    ],
    content:
      initial.content.length === 0 ? { type: 'doc', content: [{ type: 'paragraph' }] } : (initial as JSONContent),
    // The content security policy lets no style be put into the page; the few rules it needs are in the theme.
    injectCSS: false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'rich-editor' },
    },
    onUpdate: ({ editor: changed }) => onChange(cleanDoc(changed.getJSON())),
  })
  if (!editor) return null
  const tool = (name: string, icon: ReactNode, on: boolean, press: () => void) => (
    <IconButton
      label={name}
      icon={icon}
      aria-pressed={on}
      onClick={press}
      className={on ? 'bg-tint text-nila' : undefined}
    />
  )
  return (
    <div className="rounded-control border border-edge bg-card">
      <div className="flex flex-wrap border-line border-b px-1">
        {tool(words.bold, <Bold aria-hidden size={18} />, editor.isActive('bold'), () =>
          editor.chain().focus().toggleBold().run(),
        )}
        {tool(words.italic, <Italic aria-hidden size={18} />, editor.isActive('italic'), () =>
          editor.chain().focus().toggleItalic().run(),
        )}
        {tool(words.heading, <Heading2 aria-hidden size={18} />, editor.isActive('heading'), () =>
          editor.chain().focus().toggleHeading({ level: 2 }).run(),
        )}
        {tool(words.bullets, <List aria-hidden size={18} />, editor.isActive('bulletList'), () =>
          editor.chain().focus().toggleBulletList().run(),
        )}
        {tool(words.numbers, <ListOrdered aria-hidden size={18} />, editor.isActive('orderedList'), () =>
          editor.chain().focus().toggleOrderedList().run(),
        )}
        {tool(words.quote, <Quote aria-hidden size={18} />, editor.isActive('blockquote'), () =>
          editor.chain().focus().toggleBlockquote().run(),
        )}
      </div>
      <EditorContent editor={editor} />
    </div>
  )
}
