/** The newest schema that this build knows. By itself, so that a worker that owns nothing does not load the migrations. */
export const schemaNumber = 15
