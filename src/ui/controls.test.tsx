import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { Fieldset } from './fieldset.tsx'
import { LevelDiamonds } from './level-diamonds.tsx'
import { Petals } from './petals.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { Row, RowList } from './row-list.tsx'
import { SortTh } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { TextInput } from './text-input.tsx'

const html = renderToStaticMarkup

describe('a button', () => {
  it('keeps the focus while busy: it refuses by aria-disabled and says what it does', () => {
    const out = html(
      <Button busy busyLabel="Menyimpan…">
        Simpan
      </Button>,
    )
    expect(out).toContain('aria-disabled="true"')
    expect(out).not.toMatch(/\sdisabled/)
    expect(out).toContain('Menyimpan…')
  })
  it('says in its label why it is unavailable', () => {
    expect(html(<Button unavailable="2 syarat belum terpenuhi">Terbitkan</Button>)).toMatch(/Terbitkan.*2 syarat belum/)
  })
})

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    const out = html(<TextInput id="nip" label="NIP" hint="18 angka" error="Isi 18 angka." required />)
    expect(out).toContain('for="nip"')
    expect(out).toContain('aria-describedby="nip-hint nip-error"')
    expect(out).toContain('aria-invalid="true"')
    expect(out).toContain('(wajib)')
  })
  it('is not marked when nothing is wrong', () => {
    const out = html(<TextInput id="nip" label="NIP" />)
    expect(out).not.toContain('aria-invalid=')
    expect(out).not.toContain('aria-describedby')
  })
  it('a group can be reached by an error summary', () => {
    const out = html(
      <Fieldset id="kinds" legend="Jenis" error="Pilih satu.">
        <Checkbox label="Teknis" />
      </Fieldset>,
    )
    expect(out).toMatch(/<fieldset id="kinds" tabindex="-1" aria-describedby="[^"]+-error"/)
  })
})

describe('marks', () => {
  it('petals: filled, would add, open; parts of a unit are not drawn as whole', () => {
    const out = html(<Petals credited={2.9} wouldAdd={1} open={2} />)
    expect(out.match(/fill-daun /g)).toHaveLength(2)
    expect(out.match(/fill-daunbg/g)).toHaveLength(1)
    expect(out.match(/fill-transparent/g)).toHaveLength(2)
  })
  it('diamonds: an unknown level is drawn unlike level zero', () => {
    const unknown = html(<LevelDiamonds level={undefined} required={3} words="belum diketahui" />)
    const zero = html(<LevelDiamonds level={0} required={3} words="level 0, dituntut 3" />)
    expect(unknown.match(/stroke-edge/g)).toHaveLength(5)
    expect(zero.match(/stroke-soga/g)).toHaveLength(3)
    expect(zero.match(/<circle/g)).toHaveLength(2)
  })
  it('progress stays within its track and says its value', () => {
    const out = html(<ProgressBar value={30} max={26} label="Kemajuan" valueText="26 dari 26 pelajaran" />)
    expect(out).toContain('aria-valuenow="26"')
    expect(out).toContain('aria-valuetext="26 dari 26 pelajaran"')
    expect(out).toContain('width:100%')
    expect(html(<ProgressBar value={0} max={0} label="Kosong" />)).toContain('width:0%')
  })
})

describe('structures', () => {
  it('a sorted column says its direction', () => {
    const out = html(
      <table>
        <thead>
          <tr>
            <SortTh label="Pegawai" sort="descending" onSort={() => {}} />
          </tr>
        </thead>
      </table>,
    )
    expect(out).toContain('aria-sort="descending"')
  })
  it('only the open tab is in the tab order, and only its content is made', () => {
    const out = html(
      <Tabs
        label="Hasil"
        value="b"
        tabs={[
          {
            id: 'a',
            label: 'A',
            content: () => {
              throw new Error('not open')
            },
          },
          { id: 'b', label: 'B', content: () => 'isi' },
        ]}
      />,
    )
    expect(out.match(/role="tab"[^>]*tabindex="0"/gi)).toHaveLength(1)
    expect(out).toContain('isi')
  })
  it('a row is named by its title alone', () => {
    const out = html(
      <MemoryRouter>
        <RowList>
          <Row to="/kursus/1" title="Komunikasi Efektif" meta="Daring" reason="Menutup kesenjangan" />
        </RowList>
      </MemoryRouter>,
    )
    expect(out).toMatch(/<a [^>]*>Komunikasi Efektif<\/a>/)
  })
})
