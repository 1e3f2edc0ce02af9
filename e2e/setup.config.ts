import { makeCityFolder } from './city-of-the-run.ts'

/** What a run makes before its first journey; what it returns clears it away after the last. */
export default makeCityFolder
