const admins = 'an admin looks after all people and units of the city; there are none that are not theirs'
/** Fields that take an id and are not in the fuzz, each with its reason. */
export const exempt: Record<string, string> = {
  'GET /employees/{id} params.id': admins,
  'GET /employees/{id}/account params.id': admins,
  'PATCH /employees/{id} params.id': admins,
  'PATCH /employees/{id} body.unitId': admins,
  'GET /employees query.unit': admins,
  'GET /dashboard query.unit': admins,
  'GET /dashboard/units.csv query.unit': admins,
  'POST /org-units/{id}/messages params.id': admins,
  'POST /enrolment-previews body.unitIds[]': admins,
  'POST /enrolment-previews body.positionIds[]': admins,
  'POST /assigned-enrolments body.unitIds[]': admins,
  'POST /assigned-enrolments body.positionIds[]': admins,
  'GET /certificates/{id}/check params.id':
    'anyone may check a number; it tells what is on the paper, and the name masked',
  'POST /item-imports query.job': 'a name that the caller gives to the own reading',
  'PUT /courses/{id}/lessons/{key}/progress body.seen[]': 'blocks of the lesson in the path; all others are let fall',
  'PUT /courses/{id}/lessons/{key}/progress body.lastBlock': 'kept as it is, for its sender alone',
  'PUT /courses/{id}/lessons/{key}/progress body.watched.{}':
    'blocks of the lesson in the path; all others are let fall',
  'PUT /attempts/{id}/answers/{position} body.response.choice': 'a place in the layout of this attempt',
  'PUT /attempts/{id}/answers/{position} body.response.choices[]': 'a place in the layout of this attempt',
  'PUT /attempts/{id}/answers/{position} body.response.pairs.{}': 'a place in the layout of this attempt',
  'PUT /attempts/{id}/answers/{position} body.response.order[]': 'a place in the layout of this attempt',
  'PUT /attempts/{id}/answers/{position} body.response.gaps.{}': 'a place in the layout of this attempt',
  'PUT /authoring/courses/{id}/quizzes/{key}/blueprint body.blueprint': 'indicators and levels, by their words',
  'POST /reviews/{id}/comments body.anchor': 'looked for in the place that placeKey names, and nowhere else',
  'POST /reviews/{id}/decision body.mark': 'a digest of the content that the reviewer has read',
  'POST /authoring/courses/{id}/regrades body.decision': 'a new key for the item that itemId names',
  'PUT /authoring/courses/{id}/marking/essays/{essayId}/mark body.levels.{}': 'criteria of the rubric of this essay',
}
/** Names of fields that hold what people write, search for or sort by. */
export const words = new Set(
  `nip password current next title summary why audience competency q sort name text said changed comment reply note reason
   withoutReview indicator timeReason`.split(/\s+/),
)
/** Texts whose field is called as the whole body is. */
export const writtenBodies = 'body.body'
