import { bloomLevels } from '@/domain/item-tags.ts'
import { Checkbox } from '@/ui/checkbox.tsx'
import { SearchInput } from '@/ui/search-input.tsx'
import { Select } from '@/ui/select.tsx'
import { useBankWritingWords } from './bank-writing.words.ts'
import { useItemBankWords } from './item-bank.words.ts'
import type { BankFilter, BankPage } from './queries.ts'

interface BankFiltersProps {
  filter: BankFilter
  page: BankPage
  /** Writes one filter into the address. */
  onFilter: (name: string, value: string) => void
}

const levels = ['1', '2', '3', '4', '5'] as const

/** What narrows the list. All of it stands in the address. */
export function BankFilters({ filter, page, onFilter }: BankFiltersProps) {
  const words = useItemBankWords()
  const tagWords = useBankWritingWords()
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))
  return (
    <search className="my-4 block">
      <form onSubmit={(event) => event.preventDefault()} className="flex flex-wrap items-end gap-4">
        <SearchInput
          label={words.search}
          value={filter.q}
          onValue={(value) => onFilter('cari', value)}
          className="min-w-0 flex-[1_1_16rem] sm:max-w-md"
        />
        <Select
          label={words.type}
          value={filter.type}
          options={[
            { value: '', label: words.anyType },
            ...page.types.map((type) => ({ value: type, label: words[type] })),
          ]}
          onValue={(value) => onFilter('jenis', value)}
          className="w-full sm:w-52"
        />
        <Select
          label={words.indicator}
          value={filter.indicator}
          options={[{ value: '', label: words.anyIndicator }, ...named(page.indicators)]}
          onValue={(value) => onFilter('indikator', value)}
          className="w-full sm:w-64"
        />
        {page.competencies.length > 0 && (
          <Select
            label={tagWords.competency}
            value={filter.competency}
            options={[{ value: '', label: tagWords.anyCompetency }, ...named(page.competencies)]}
            onValue={(value) => onFilter('kompetensi', value)}
            className="w-full sm:w-64"
          />
        )}
        <Select
          label={tagWords.level}
          value={filter.level}
          options={[
            { value: '', label: tagWords.anyLevel },
            ...levels.map((level) => ({ value: level, label: tagWords.levelIs(Number(level)) })),
          ]}
          onValue={(value) => onFilter('tingkat', value)}
          className="min-w-0 flex-1 sm:w-44 sm:flex-none"
        />
        <Select
          label={tagWords.bloom}
          value={filter.bloom}
          options={[
            { value: '', label: tagWords.anyBloom },
            ...bloomLevels.map((level) => ({ value: level, label: tagWords[level] })),
          ]}
          onValue={(value) => onFilter('bloom', value)}
          className="min-w-0 flex-1 sm:w-48 sm:flex-none"
        />
        {(page.archived > 0 || filter.archived === 'true') && (
          <Select
            label={tagWords.show}
            value={filter.archived}
            options={[
              { value: 'false', label: tagWords.inUse },
              { value: 'true', label: tagWords.inArchive(page.archived) },
            ]}
            onValue={(value) => onFilter('arsip', value === 'true' ? 'ya' : '')}
            className="w-full sm:w-52"
          />
        )}
        <Checkbox
          label={tagWords.onlyNear}
          checked={filter.near === 'true'}
          onValue={(on) => onFilter('mirip', on ? 'ya' : '')}
          className="w-full sm:w-auto"
        />
      </form>
    </search>
  )
}
