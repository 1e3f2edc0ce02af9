import { strToU8, zipSync } from 'fflate'
import type { BankOption } from '@/domain/bank-item.ts'
import { type Picture, pictureNames } from '../picture.ts'
import { rubricText } from '../rubric-text.ts'
import type { PackedItem } from '../travel.ts'
import { figureMarkup } from './figure-markup.ts'
import { choiceDeclaration, flow, type Typed, typedDeclaration, typedInteraction } from './qti-parts.ts'
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

function pictureOf({ figure }: PackedItem, pictures: ReadonlyMap<string, Picture>): string {
  const picture = figure && pictures.get(figure.src)
  return picture ? `${figureMarkup(figure, `../media/${picture.name}`)}\n` : ''
}

/** One item of QTI 3.0. What QTI has no place for (category, tags, marks of gaps) stands in `data-` attributes, as it allows. */
export function writeQtiItem(
  item: PackedItem,
  identifier: string,
  pictures: ReadonlyMap<string, Picture> = new Map(),
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
${pictureOf(item, pictures)}${body}
</qti-item-body>
${processing}
${feedback}${item.explanation === '' ? '' : modal('EXPLANATION', 'explanation', item.explanation)}
</qti-assessment-item>
`
}

/** A bank as a QTI 3.0 package: a manifest and a file for each item. */
export function writeQtiPackage(items: readonly PackedItem[], pictures: ReadonlyMap<string, Picture>): Uint8Array {
  const named = pictureNames(items, pictures)
  const files = [...named.values()]
  const names = items.map((_, at) => `item-${String(at + 1).padStart(4, '0')}`)
  const resources = names.map((name, at) => {
    const picture = named.get(items[at]?.figure?.src ?? '')
    const shown = picture ? `<dependency identifierref="${picture.name}"/>` : ''
    return `<resource identifier="${name}" type="imsqti_item_xmlv3p0" href="items/${name}.xml"><file href="items/${name}.xml"/>${shown}</resource>`
  })
  const assets = files.map(
    ({ name }) =>
      `<resource identifier="${name}" type="webcontent" href="media/${name}"><file href="media/${name}"/></resource>`,
  )
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="widya-bank"><metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/><resources>
${[...resources, ...assets].join('\n')}
</resources></manifest>
`
  const entries = Object.fromEntries([
    ...items.map((item, at) => [`items/${names[at]}.xml`, strToU8(writeQtiItem(item, names[at] ?? '', named))]),
    ...files.map(({ name, bytes }) => [`media/${name}`, bytes]),
  ])
  // A fixed date, so that the same bank gives the same bytes.
  return zipSync({ 'imsmanifest.xml': strToU8(manifest), ...entries }, { mtime: '2026-01-01' })
}
