/** Where the one database of this origin lies: the folder of the pool, and its name within it. */
export const directory = '.widya'
export const file = '/widya.db'
/** Its name instead, once a backup has taken its place; see `place.ts`. */
export const restored = '/widya-restored.db'
/** What a worker is called whose page remembers a database; see `expectsData`. */
export const expectant = 'widya-backend-expectant'
