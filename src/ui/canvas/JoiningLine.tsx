/** The line under way from a side of one symbol to wherever the pointer is. */
import { type ConnectionLineComponentProps, Position } from '@xyflow/react';
import { elbow } from './overlayParts.tsx';

export function JoiningLine(line: ConnectionLineComponentProps) {
  const { fromX, fromY, toX, toY, fromPosition } = line;
  const [from, to] = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
  // It leaves its side straight on; an elbow begins level, so one that begins upright is drawn from its end.
  const isUpright = fromPosition === Position.Top || fromPosition === Position.Bottom;
  return (
    <path
      className="react-flow__connection-path"
      d={isUpright ? elbow(to, from) : elbow(from, to)}
      fill="none"
    />
  );
}
