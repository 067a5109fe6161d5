import 'server-only'
import type { Route } from './route'
import { resetPasswordRoute, signUpRoute } from './routes/account/ask-for-link'
import { choosePasswordRoute } from './routes/account/choose-password'
import { deleteAccountRoute } from './routes/account/delete'
import { chooseMailRoute } from './routes/account/notices'
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
import { getSeminarRoute } from './routes/get-seminar'
import { getSessionRoute } from './routes/get-session'
import { becomeHostRoute } from './routes/host/become-host'
import { changeSettingsRoute, nameTeacherRoute } from './routes/host/decide'
import { listHostLogRoute, listPublicFlagsRoute, moderatePublicRoute } from './routes/host/moderate'
import { importNotesRoute } from './routes/import-notes'
import { listAnnotationsRoute } from './routes/list-annotations'
import { listChangesRoute } from './routes/list-changes'
import { listenRoute } from './routes/listen'
import { joinSeminarRoute } from './routes/join-seminar'
import { leaveSeminarRoute } from './routes/leave-seminar'
import { listFlaggedRoute } from './routes/list-flagged'
import { listInboxRoute } from './routes/list-inbox'
import { listLogRoute } from './routes/list-log'
import { listMembersRoute } from './routes/list-members'
import { listNotebookRoute } from './routes/list-notebook'
import { listSeminarsRoute } from './routes/list-seminars'
import { makeSessionRoute } from './routes/make-session'
import { patchAnnotationRoute } from './routes/patch-annotation'
import { patchMemberRoute } from './routes/patch-member'
import { patchSeminarRoute } from './routes/patch-seminar'
import { previewJoinRoute } from './routes/preview-join'
import { putAnnotationRoute } from './routes/put-annotation'
import { putSeminarRoute } from './routes/put-seminar'
import { readInboxRoute } from './routes/read-inbox'
import { renewKeysRoute } from './routes/renew-keys'
import { changeSeminarForm, archiveSeminarForm, renewKeysForm } from './routes/seminar-forms/change'
import { joinSeminarForm } from './routes/seminar-forms/join'
import { leaveSeminarForm } from './routes/seminar-forms/leave'
import { changeMemberForm } from './routes/seminar-forms/member'
import { moderateForm } from './routes/seminar-forms/moderate'
import { openSeminarForm } from './routes/seminar-forms/open'
import { markAnsweredRoute, unmarkAnsweredRoute } from './routes/set-answered'
import { dismissFlagsRoute, flagRoute } from './routes/set-flag'
import { hideRoute, unhideRoute } from './routes/set-hidden'
import { lockRoute, unlockRoute } from './routes/set-locked'
import { addReactionRoute, removeReactionRoute } from './routes/set-reaction'
import { stopNoticesRoute } from './routes/stop-notices'
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
  chooseMailRoute,
  deleteAccountRoute,
  goToUniversityRoute,
  comeFromUniversityRoute,
  becomeHostRoute,
  changeSettingsRoute,
  nameTeacherRoute,
  moderatePublicRoute,
  listPublicFlagsRoute,
  listHostLogRoute,
  listAnnotationsRoute,
  listChangesRoute,
  listenRoute,
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
  hideRoute,
  unhideRoute,
  lockRoute,
  unlockRoute,
  flagRoute,
  dismissFlagsRoute,
  listSeminarsRoute,
  getSeminarRoute,
  putSeminarRoute,
  patchSeminarRoute,
  renewKeysRoute,
  listMembersRoute,
  patchMemberRoute,
  leaveSeminarRoute,
  listLogRoute,
  listFlaggedRoute,
  previewJoinRoute,
  joinSeminarRoute,
  listInboxRoute,
  readInboxRoute,
  openSeminarForm,
  joinSeminarForm,
  changeSeminarForm,
  archiveSeminarForm,
  renewKeysForm,
  leaveSeminarForm,
  changeMemberForm,
  moderateForm,
  stopNoticesRoute,
  exportNotesRoute,
  importNotesRoute,
  takeEverythingRoute,
  deleteEverythingRoute,
  listNotebookRoute,
  searchRoute,
  getHealthRoute,
  getOpenApiRoute,
]
