/** The list of all courses, which the admin reaches from the page that enrols. */
export const manageCoursesPath = '/kelola/kursus'
