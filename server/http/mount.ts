import 'server-only'
import { handleApi } from './handle-api'

// Every method of an address leads to the API, which answers those it does not have with 405 and Allow.
export {
  handleApi as DELETE,
  handleApi as GET,
  handleApi as HEAD,
  handleApi as OPTIONS,
  handleApi as PATCH,
  handleApi as POST,
  handleApi as PUT,
}
