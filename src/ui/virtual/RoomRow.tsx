import "./roomRow.css";

/** Keeps the room of the rows of a table that are not drawn. */
export const RoomRow = ({ height }: { height: number }) =>
	height > 0 ? (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
		<tr className="room-row" aria-hidden="true">
			<td style={{ height }} />
		</tr>
	) : null;
