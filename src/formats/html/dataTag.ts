import { carriedName } from "../carried/writeCarried.ts";

/** The tag that opens the data of a milestone in a page, letter by letter: data that no browser runs. */
export const dataTag = `<script type="application/json" id="${carriedName}">`;
