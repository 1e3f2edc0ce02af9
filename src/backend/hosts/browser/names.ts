/** The folder of the pool in which the one database of this origin lies. */
export const directory = '.widya'
export const file = '/widya.db'
/** Its name instead, after a backup has taken its place; see `place.ts`. */
export const second = '/widya-2.db'
/** Where several are, the first of these is the database. Builds up to schema 15 left a restore that was cut off under the first. */
export const namesInOrder = ['/widya-restored.db', second, file]
/** What a worker is called whose page remembers a database; see `expectsData`. */
export const expectant = 'widya-backend-expectant'
