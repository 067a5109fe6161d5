import { PREFERENCES_KEY } from './preferences'
import { READER_COOKIE } from '../session/reader-cookie'
import { CHOICE_ATTRIBUTES } from './root-attributes'

const table = Object.entries(CHOICE_ATTRIBUTES).map(([name, { attribute, values }]) => [
  name,
  attribute,
  values,
])

/** A browser with a session is shown the way to what is its reader’s own. */
const SESSION = new RegExp(`(^|; )${READER_COOKIE}=1`).toString()

/**
 * The script that puts the reader's choices on `<html>` before the first paint: `rootAttributes(shownState(…))` once
 * more, small enough to stand inline. It is the same text on every page, so a content security policy can name its
 * hash. pre-paint.test.ts holds the two together.
 */
export const PRE_PAINT_SCRIPT = `(function(d,p,q){
try{p=JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)}))||p}catch(e){}
${JSON.stringify(table)}.forEach(function(c){
var a=c[0]=="view"&&q.get("view"),v=a&&c[2].indexOf(a)>=0?a:p[c[0]];
if(c[2].indexOf(v)>=0)d.setAttribute(c[1],v)});
if(q.has("swap")||p.swapped===true)d.setAttribute("data-swapped","");
if(q.has("received"))d.setAttribute("data-received","");
if(${SESSION}.test(document.cookie))d.setAttribute("data-reader","")
})(document.documentElement,{},new URLSearchParams(location.search))`
