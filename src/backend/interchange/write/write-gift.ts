import { BankItem, type BankOption, type TextAnswer } from '@/domain/bank-item.ts'
import type { ItemMedia } from '@/domain/item-media.ts'
import type { PackedItem } from '../travel.ts'
import { lostMedia } from './lost-media.ts'

const guard = (text: string) => text.replace(/([\\~=#{}:])/g, '\\$1').replaceAll('\n', '\\n')
/** Text with its format, so that nothing in it is taken for markup. */
const plain = (text: string) => (text === '' ? '' : `[plain]${guard(text)}`)
const feedback = (text: string) => (text === '' ? '' : `#${plain(text)}`)

const answer = (sign: string, { text, feedback: said }: BankOption | TextAnswer) =>
  `\t${sign}${plain(text)}${feedback(said)}`
const percent = (weight: number) => `%${weight}%`

/** What GIFT has no signs for: such an item travels in a comment beside a text that people can read. */
function isBeyondGift(item: PackedItem): boolean {
  const arrow = (text: string) => text.includes('->')
  switch (item.type) {
    case 'ordering':
    case 'cloze':
      return true
    case 'essay':
      return item.rubric !== undefined
    case 'information':
      return item.explanation !== ''
    case 'single':
      return item.options.every(({ weight }) => weight === 100) || !item.options.some(({ weight }) => weight === 100)
    case 'shortText':
      return item.answers.every(({ text }) => arrow(text)) || !item.answers.some(({ weight }) => weight === 100)
    case 'numeric':
      return !item.answers.some(({ weight }) => weight === 100)
    case 'matching':
      return [...item.pairs.flatMap(({ left, right }) => [left, right]), ...item.distractors].some(arrow)
    default:
      return false
  }
}

function answersOf(item: PackedItem): string[] {
  switch (item.type) {
    case 'single':
      return item.options.map((option) =>
        answer(option.weight === 100 ? '=' : option.weight === 0 ? '~' : `~${percent(option.weight)}`, option),
      )
    case 'multiple':
      return item.options.map((option) => answer(`~${percent(option.weight)}`, option))
    case 'trueFalse': {
      const [wrong, right] = item.correct ? [item.ifFalse, item.ifTrue] : [item.ifTrue, item.ifFalse]
      const said = right !== '' ? `#${plain(wrong)}#${plain(right)}` : feedback(wrong)
      return [`${item.correct ? 'TRUE' : 'FALSE'}${said}`]
    }
    case 'matching':
      return [
        ...item.pairs.map(({ left, right }) => `\t=${plain(left)} -> ${plain(right)}`),
        ...item.distractors.map((right) => `\t= -> ${plain(right)}`),
      ]
    case 'numeric':
      return [
        '#',
        ...item.answers.map(
          ({ value, tolerance, weight, feedback: said }) =>
            `\t=${weight === 100 ? '' : percent(weight)}${value}:${tolerance}${feedback(said)}`,
        ),
        ...(item.otherwise === '' ? [] : [`\t~${feedback(item.otherwise)}`]),
      ]
    case 'shortText':
      return item.answers.map((one) => answer(one.weight === 100 ? '=' : `=${percent(one.weight)}`, one))
    default:
      return []
  }
}

const tag = (name: string, text: string) => `[${name}:${text.replace(/([\\\]])/g, '\\$1')}]`

function commentsOf(item: PackedItem): string[] {
  const tags = [
    ...(item.indicator === '' ? [] : [`indikator: ${item.indicator}`]),
    ...item.tags,
    ...(item.type === 'shortText' && item.exactCase ? ['widya: huruf persis'] : []),
  ]
  return tags.length > 0 ? [`// ${tags.map((text) => tag('tag', text)).join(' ')}`] : []
}

/** GIFT has no place for a picture or a recording: what it lost stands beside the item, where people read it. */
const lost = (media: ItemMedia) => lostMedia(media).map((line) => `// ${line.replace(/\s+/g, ' ')}`)

function questionOf(item: PackedItem): string {
  const title = item.title === '' ? '' : `::${guard(item.title)}::`
  if (isBeyondGift(item)) {
    // One line, with the braces of GIFT out of sight of its own readers.
    const readable =
      item.type === 'cloze' ? item.parts.map((part) => (typeof part === 'string' ? part : '_____')).join('') : item.stem
    return `// widya: ${JSON.stringify(BankItem.parse({ ...item, category: '' }))}\n${title}${plain(readable || '–')}`
  }
  const head = [...commentsOf(item), `${title}${plain(item.stem)}`].join('\n')
  if (item.type === 'information') return head
  const general = item.explanation === '' ? [] : [`\t####${plain(item.explanation)}`]
  const lines = [...answersOf(item), ...general]
  return lines.length === 0 ? `${head} {}` : `${head} {${lines.join('\n').replace(/^\t/, '\n\t')}\n}`
}

/** A bank as GIFT. Categories are repeated wherever they change. */
export function writeGift(items: readonly PackedItem[]): string {
  let category = ''
  const blocks = items.flatMap(({ figure, recording, ...rest }) => {
    const item = rest as PackedItem
    const before = item.category === category ? [] : [`$CATEGORY: ${item.category}`]
    category = item.category
    return [...before, [...lost({ figure, recording }), questionOf(item)].join('\n')]
  })
  return `${blocks.join('\n\n')}\n`
}
