import type { BankOption } from '@/domain/bank-item.ts'
import { rubricText } from '../rubric-text.ts'
import type { PackedItem } from '../travel.ts'
import { captionsName, type TravelFile } from '../travel-file.ts'
import { figureMarkup } from './figure-markup.ts'
import { choiceDeclaration, flow, type Typed, typedDeclaration, typedInteraction } from './qti-parts.ts'
import { captionsIn, recordingMarkup } from './recording-markup.ts'
import { xmlAttribute, xmlText } from './xml-text.ts'

const space = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
const templates = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates'
const template = (name: 'match_correct' | 'map_response') =>
  `<qti-response-processing template="${templates}/${name}.xml"/>`

interface Written {
  declarations: string
  body: string
  processing: string
  feedback?: string
}

const choices = (options: readonly BankOption[]) =>
  options
    .map(({ text, feedback }, at) => {
      const said =
        feedback === ''
          ? ''
          : `<qti-feedback-inline outcome-identifier="FEEDBACK" identifier="O${at + 1}" show-hide="show">${flow(feedback)}</qti-feedback-inline>`
      return `<qti-simple-choice identifier="O${at + 1}">${flow(text)}${said}</qti-simple-choice>`
    })
    .join('\n')

function choiceItem(stem: string, options: readonly BankOption[], many: boolean): Written {
  const plain =
    !many &&
    options.every(({ weight }) => weight === 0 || weight === 100) &&
    options.filter(({ weight }) => weight === 100).length === 1
  return {
    declarations: choiceDeclaration('RESPONSE', options, many),
    body: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="${many ? 0 : 1}">
<qti-prompt>${flow(stem)}</qti-prompt>
${choices(options)}
</qti-choice-interaction>`,
    processing: template(plain ? 'match_correct' : 'map_response'),
  }
}

function typedItem(stem: string, typed: Typed): Written {
  return {
    declarations: typedDeclaration('RESPONSE', typed),
    body: `<p>${flow(stem)}</p>\n<p>${typedInteraction('RESPONSE', typed)}</p>`,
    processing: template('map_response'),
  }
}

function clozeItem(item: Extract<PackedItem, { type: 'cloze' }>): Written {
  let number = 0
  const declarations: string[] = []
  const body = item.parts.map((part) => {
    if (typeof part === 'string') return flow(part)
    const id = `RESPONSE${++number}`
    const mark = `data-mark="${part.mark}"`
    if (part.kind !== 'choice') {
      declarations.push(typedDeclaration(id, part))
      return typedInteraction(id, part, mark)
    }
    declarations.push(choiceDeclaration(id, part.options, false))
    const list = part.options.map(
      ({ text, feedback }, at) =>
        `<qti-inline-choice identifier="O${at + 1}"${feedback === '' ? '' : ` data-feedback="${xmlAttribute(feedback)}"`}>${flow(text)}</qti-inline-choice>`,
    )
    return `<qti-inline-choice-interaction response-identifier="${id}" shuffle="true" ${mark}>${list.join('')}</qti-inline-choice-interaction>`
  })
  const sum = declarations.map((_, at) => `<qti-map-response identifier="RESPONSE${at + 1}"/>`).join('')
  return {
    declarations: declarations.join('\n'),
    body: `<p>${body.join('')}</p>`,
    processing: `<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-sum>${sum}</qti-sum></qti-set-outcome-value></qti-response-processing>`,
  }
}

const value = (text: string) => `<qti-value>${xmlText(text)}</qti-value>`
const declared = (cardinality: string, type: string, correct: readonly string[]) =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${correct.map(value).join('')}</qti-correct-response></qti-response-declaration>`

function writtenOf(item: PackedItem): Written {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return choiceItem(item.stem, item.options, item.type === 'multiple')
    case 'trueFalse':
      return choiceItem(
        item.stem,
        [
          { text: 'Benar', weight: item.correct ? 100 : 0, feedback: item.ifTrue },
          { text: 'Salah', weight: item.correct ? 0 : 100, feedback: item.ifFalse },
        ],
        false,
      )
    case 'matching': {
      const set = (prefix: string, texts: readonly string[]) =>
        `<qti-simple-match-set>${texts.map((text, at) => `<qti-simple-associable-choice identifier="${prefix}${at + 1}" match-max="${prefix === 'L' ? 1 : 0}">${flow(text)}</qti-simple-associable-choice>`).join('')}</qti-simple-match-set>`
      return {
        declarations: declared(
          'multiple',
          'directedPair',
          item.pairs.map((_, at) => `L${at + 1} R${at + 1}`),
        ),
        body: `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="0"><qti-prompt>${flow(item.stem)}</qti-prompt>
${set(
  'L',
  item.pairs.map(({ left }) => left),
)}
${set('R', [...item.pairs.map(({ right }) => right), ...item.distractors])}
</qti-match-interaction>`,
        processing: template('match_correct'),
      }
    }
    case 'ordering':
      return {
        declarations: declared(
          'ordered',
          'identifier',
          item.steps.map((_, at) => `O${at + 1}`),
        ),
        body: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true"><qti-prompt>${flow(item.stem)}</qti-prompt>
${item.steps.map((step, at) => `<qti-simple-choice identifier="O${at + 1}">${flow(step)}</qti-simple-choice>`).join('\n')}
</qti-order-interaction>`,
        processing: template('match_correct'),
      }
    case 'numeric':
      return {
        ...typedItem(item.stem, { kind: 'number', answers: item.answers }),
        ...(item.otherwise === '' ? {} : { feedback: modal('FEEDBACK', 'otherwise', item.otherwise) }),
      }
    case 'shortText':
      return typedItem(item.stem, { kind: 'text', answers: item.answers, exactCase: item.exactCase })
    case 'cloze':
      return clozeItem(item)
    case 'essay':
      return {
        declarations: '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"/>',
        body: `<qti-extended-text-interaction response-identifier="RESPONSE"><qti-prompt>${flow(item.stem)}</qti-prompt></qti-extended-text-interaction>${rubricBlock(item)}`,
        processing: '',
      }
    case 'information':
      return { declarations: '', body: `<div>${flow(item.stem)}</div>`, processing: '' }
  }
}

/** For those who mark, as QTI has it; in words that our own reader knows again. */
function rubricBlock(item: Extract<PackedItem, { type: 'essay' }>): string {
  const marking = rubricText(item)
  return marking === ''
    ? ''
    : `\n<qti-rubric-block use="scoring" view="scorer"><qti-content-body><p>${flow(marking)}</p></qti-content-body></qti-rubric-block>`
}

const modal = (outcome: string, identifier: string, text: string) =>
  `<qti-modal-feedback outcome-identifier="${outcome}" identifier="${identifier}" show-hide="show"><qti-content-body><p>${flow(text)}</p></qti-content-body></qti-modal-feedback>`

const address = (name: string) => `../media/${name}`

/** What the item shows and plays, above what it asks. */
function mediaOf(item: PackedItem, files: ReadonlyMap<string, TravelFile>, captionsFile: string): string {
  const { figure, recording } = item
  const picture = figure && files.get(figure.src)
  const sound = recording && files.get(recording.src)
  const captions = captionsIn(item) === '' ? undefined : address(captionsFile)
  return [
    picture ? `${figureMarkup(figure, address(picture.name))}\n` : '',
    sound ? `${recordingMarkup(recording, address(sound.name), captions)}\n` : '',
  ].join('')
}

/** One item of QTI 3.0. What QTI has no place for (category, tags, marks of gaps) stands in `data-` attributes, as it allows. */
export function writeQtiItem(
  item: PackedItem,
  identifier: string,
  files: ReadonlyMap<string, TravelFile> = new Map(),
  captionsFile = captionsName(0),
): string {
  const { declarations, body, processing, feedback = '' } = writtenOf(item)
  const tags = [...(item.indicator === '' ? [] : [`indikator: ${item.indicator}`]), ...item.tags]
  const data = [
    ['type', item.type],
    ['category', item.category],
    ['tags', tags.length > 0 ? JSON.stringify(tags) : ''],
  ].flatMap(([name, content]) => (content ? [` data-${name}="${xmlAttribute(content)}"`] : []))
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="${space}" identifier="${identifier}" title="${xmlAttribute(item.title)}" adaptive="false" time-dependent="false" xml:lang="id">
${declarations}
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-outcome-declaration identifier="EXPLANATION" cardinality="single" base-type="identifier"/>
<qti-item-body${data.join('')}>
${mediaOf(item, files, captionsFile)}${body}
</qti-item-body>
${processing}
${feedback}${item.explanation === '' ? '' : modal('EXPLANATION', 'explanation', item.explanation)}
</qti-assessment-item>
`
}
