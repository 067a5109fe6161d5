import 'server-only'
import type { Route } from './route'
import { resetPasswordRoute, signUpRoute } from './routes/account/ask-for-link'
import { choosePasswordRoute } from './routes/account/choose-password'
import { deleteAccountRoute } from './routes/account/delete'
import { changePasswordRoute, changeProfileRoute } from './routes/account/profile'
import { endSessionRoute, signOutRoute } from './routes/account/sessions'
import { signInRoute } from './routes/account/sign-in'
import { comeFromUniversityRoute, goToUniversityRoute } from './routes/account/university'
import { deleteAnnotationRoute } from './routes/delete-annotation'
import { deleteEverythingRoute } from './routes/delete-everything'
import { exportNotesRoute } from './routes/export-notes'
import { getAnnotationRoute } from './routes/get-annotation'
import { getHealthRoute } from './routes/get-health'
import { getHistoryRoute } from './routes/get-history'
import { getOpenApiRoute } from './routes/get-openapi'
import { getRevisionRoute } from './routes/get-revision'
import { getSessionRoute } from './routes/get-session'
import { becomeHostRoute } from './routes/host/become-host'
import { changeSettingsRoute, nameTeacherRoute } from './routes/host/decide'
import { importNotesRoute } from './routes/import-notes'
import { listAnnotationsRoute } from './routes/list-annotations'
import { listChangesRoute } from './routes/list-changes'
import { listNotebookRoute } from './routes/list-notebook'
import { makeSessionRoute } from './routes/make-session'
import { patchAnnotationRoute } from './routes/patch-annotation'
import { putAnnotationRoute } from './routes/put-annotation'
import { markAnsweredRoute, unmarkAnsweredRoute } from './routes/set-answered'
import { addReactionRoute, removeReactionRoute } from './routes/set-reaction'
import { takeEverythingRoute } from './routes/take-everything'
import { searchRoute } from './routes/search'

/** Every route of the API. The door, the OpenAPI document and the access matrix are made from this table. */
export const ROUTES: readonly Route[] = [
  getSessionRoute,
  makeSessionRoute,
  signInRoute,
  signUpRoute,
  resetPasswordRoute,
  choosePasswordRoute,
  signOutRoute,
  endSessionRoute,
  changeProfileRoute,
  changePasswordRoute,
  deleteAccountRoute,
  goToUniversityRoute,
  comeFromUniversityRoute,
  becomeHostRoute,
  changeSettingsRoute,
  nameTeacherRoute,
  listAnnotationsRoute,
  listChangesRoute,
  getRevisionRoute,
  getAnnotationRoute,
  putAnnotationRoute,
  patchAnnotationRoute,
  deleteAnnotationRoute,
  getHistoryRoute,
  addReactionRoute,
  removeReactionRoute,
  markAnsweredRoute,
  unmarkAnsweredRoute,
  exportNotesRoute,
  importNotesRoute,
  takeEverythingRoute,
  deleteEverythingRoute,
  listNotebookRoute,
  searchRoute,
  getHealthRoute,
  getOpenApiRoute,
]
