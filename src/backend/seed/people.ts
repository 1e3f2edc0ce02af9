import type { Role } from '@/domain/role.ts'
import { demoPeople } from './demo-people.ts'
import { positions, positionsOf } from './positions.ts'
import type { SeededRandom } from './random.ts'
import { type Unit, units } from './units.ts'

export interface Person {
  id: string
  nip: string
  name: string
  unitId: string
  positionId: string
  employment: 'PNS' | 'PPPK'
  status: 'active' | 'suspended' | 'retired'
  roles: Role[]
  searchText: string
  /** −2 … 2; drives scores and pace. */
  skill: number
  /** 0 … 1; how readily the person finishes. */
  zeal: number
}

const women =
  'Ayu Sekar Dewi Rina Laila Citra Endah Gita Intan Nurul Ratna Siti Wulan Yuni Maya Fitri Hesti Indah Kartika Lina Mega Nadia Putri Rahma Tari Vina Winda Zahra Anisa Bunga Dian Eka Fera Hana Ika Jihan Kirana Lastri Murni Novi'.split(
    ' ',
  )
const men =
  'Bagus Dimas Fajar Hendra Joko Arif Budi Candra Doni Eko Galih Hadi Irfan Krisna Lukman Maruli Nanda Oki Pandu Rizal Surya Teguh Umar Wahyu Yoga Agung Bayu Cahyo Darma Fikri Gilang Haris Imam Jefri Kurnia Made Nyoman Putu Rudi Togar'.split(
    ' ',
  )
const family =
  'Prameswari Nurhadi Maheswari Ardiansyah Kusumastuti Setyawan Larasati Wiratama Permatasari Rahmadani Hutabarat Widyastuti Siregar Nasution Lubis Simanjuntak Sinaga Saragih Tarigan Ginting Wibowo Santosa Hidayat Kurniawan Saputra Firmansyah Maulana Ramadhan Hakim Yusuf Anwar Harahap Pangaribuan Situmorang Mandagi Lumentut Tumbelaka Rumengan Pattiwael Latuconsina Tuasikal Bugis Daeng Mappasanda Tanete Wijaya Kusuma Hartono Suryadi Purnomo Utomo Handoko Susilo Raharjo Nugroho Pratama Mahendra Adiputra Sudarma Suwitra Ardana Wiguna Astika Iskandar Syahputra Zulkarnain Batubara Damanik Manurung Napitupulu Panjaitan Silalahi Tampubolon Marpaung Sihombing Nainggolan Salim Basri Effendi Gunawan Halim Junaidi'.split(
    ' ',
  )

export const foldText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Valid in form only: birth date, first month of service, sex, serial number. */
function makeNip(random: SeededRandom, woman: boolean, serial: number, year: number): string {
  const birth = random.int(year - 57, year - 25)
  const joined = Math.min(year - 1, birth + random.int(22, 32))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${birth}${two(random.int(1, 12))}${two(random.int(1, 28))}${joined}${two(random.int(1, 12))}${woman ? 2 : 1}${String(serial % 1000).padStart(3, '0')}`
}

const headPosition = (unit: Unit) => {
  if (unit.id === 'dinkes') return 'kepala-dinkes'
  if (unit.id.startsWith('pkm-')) return 'kepala-puskesmas'
  if (unit.id.startsWith('kel-')) return 'lurah'
  if (unit.id.startsWith('setda-')) return 'kepala-bagian'
  const byKind: Record<Unit['kind'], string> = {
    kota: 'sekda',
    setda: 'sekda',
    inspektorat: 'inspektur',
    dinas: 'kepala-dinas',
    badan: 'kepala-badan',
    kecamatan: 'camat',
    rsud: 'direktur-rsud',
    bidang: 'kepala-bidang',
    upt: 'kepala-bidang',
  }
  return byKind[unit.kind]
}

const demoPlace = {
  'p-ratri': { unitId: 'pkm-melati', positionId: 'penyuluh-kesmas', roles: ['learner'] },
  'p-bagas': { unitId: 'bkpsdm-diklat', positionId: 'widyaiswara', roles: ['learner', 'trainer'] },
  'p-lestari': { unitId: 'dinkes', positionId: 'kepala-dinkes', roles: ['learner', 'supervisor'] },
  'p-yudha': { unitId: 'bkpsdm', positionId: 'analis-sdm', roles: ['learner', 'admin'] },
} as const satisfies Record<string, { unitId: string; positionId: string; roles: Role[] }>

/** Everyone in the city and who heads which unit. `year` is the current one, for the dates inside a NIP. */
export function makePeople(
  random: SeededRandom,
  size: number,
  year: number,
): { people: Person[]; heads: Map<string, string> } {
  const heads = new Map<string, string>([['dinkes', 'p-lestari']])
  const names = new Set<string>(demoPeople.map(({ name }) => name))
  const nips = new Set<string>()
  const unitName = new Map(units.map(({ id, name }) => [id, name]))
  const positionName = new Map(positions.map(({ id, name }) => [id, name]))

  const makePerson = (
    id: string,
    name: string,
    woman: boolean,
    unitId: string,
    positionId: string,
    roles: Role[],
  ): Person => {
    let nip = makeNip(random, woman, nips.size + 1, year)
    while (nips.has(nip)) nip = makeNip(random, woman, nips.size + 7, year)
    nips.add(nip)
    const skill = Math.max(-2, Math.min(2, random.normal()))
    return {
      id,
      nip,
      name,
      unitId,
      positionId,
      roles,
      skill,
      employment: positionId.startsWith('kepala') || random.chance(0.7) ? 'PNS' : 'PPPK',
      status: 'active',
      searchText: foldText(`${name} ${nip} ${positionName.get(positionId)} ${unitName.get(unitId)}`),
      zeal: Math.max(0.05, Math.min(0.98, 0.66 + 0.12 * skill + 0.16 * random.normal())),
    }
  }
  const freshName = (woman: boolean): string => {
    for (;;) {
      const name = `${random.pick(woman ? women : men)} ${random.pick(family)}`
      if (names.has(name)) continue
      names.add(name)
      return name
    }
  }

  const people = demoPeople.map(({ employeeId, name }) => {
    const place = demoPlace[employeeId]
    return makePerson(
      employeeId,
      name,
      employeeId === 'p-ratri' || employeeId === 'p-lestari',
      place.unitId,
      place.positionId,
      [...place.roles],
    )
  })
  for (const unit of units) {
    if (unit.kind === 'kota' || heads.has(unit.id)) continue
    const woman = random.chance(0.45)
    const id = `p-${String(people.length + 1).padStart(4, '0')}`
    people.push(makePerson(id, freshName(woman), woman, unit.id, headPosition(unit), ['learner', 'supervisor']))
    heads.set(unit.id, id)
  }
  const sekda = heads.get('setda')
  if (sekda) heads.set('kota', sekda)

  const bag = units.flatMap((unit) => Array.from({ length: unit.weight }, () => unit))
  while (people.length < size) {
    const unit = random.pick(bag)
    const woman = random.chance(0.55)
    const id = `p-${String(people.length + 1).padStart(4, '0')}`
    const extra = people.length
    const trainer = extra >= 80 && extra < 83
    const admin = extra >= 83 && extra < 85
    const person = trainer
      ? makePerson(id, freshName(woman), woman, 'bkpsdm-diklat', 'widyaiswara', ['learner', 'trainer'])
      : admin
        ? makePerson(id, freshName(woman), woman, 'bkpsdm', 'analis-sdm', ['learner', 'admin'])
        : makePerson(id, freshName(woman), woman, unit.id, random.pick(positionsOf[unit.family]), ['learner'])
    if (!trainer && !admin && random.chance(0.015)) person.status = random.chance(0.6) ? 'retired' : 'suspended'
    people.push(person)
  }
  return { people, heads }
}
