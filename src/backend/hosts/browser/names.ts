/** Where the one database of this origin lies: the folder of the pool, and its name within it. */
export const directory = '.widya'
export const file = '/widya.db'
