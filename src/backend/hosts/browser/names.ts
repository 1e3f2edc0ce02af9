/** Where the one database of this origin lies: the folder of the pool, and its name within it. */
export const directory = '.widya'
export const file = '/widya.db'
/** A backup that has been taken in and is to become the database. */
export const restored = '/widya-restored.db'
/** What a worker is called whose page remembers a database; see `expectsData`. */
export const expectant = 'widya-backend-expectant'
