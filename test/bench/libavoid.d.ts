/** The part of libavoid-js that the comparison uses; its own types name a file that it doesn't ship. */
declare module 'libavoid-js' {
  type Handle = { readonly ptr: number };

  interface AvoidPoint extends Handle {
    readonly x: number;
    readonly y: number;
  }

  interface AvoidRouter extends Handle {
    processTransaction(): void;
    setRoutingParameter(parameter: number, value: number): void;
    setRoutingOption(option: number, value: boolean): void;
  }

  interface AvoidConnector extends Handle {
    displayRoute(): { size(): number; get_ps(index: number): AvoidPoint };
  }

  interface AvoidPin extends Handle {
    setExclusive(exclusive: boolean): void;
  }

  interface Avoid {
    readonly OrthogonalRouting: number;
    readonly segmentPenalty: number;
    readonly crossingPenalty: number;
    readonly fixedSharedPathPenalty: number;
    readonly shapeBufferDistance: number;
    readonly idealNudgingDistance: number;
    readonly nudgeOrthogonalSegmentsConnectedToShapes: number;
    readonly ConnDirUp: number;
    readonly ConnDirDown: number;
    readonly ConnDirLeft: number;
    readonly ConnDirRight: number;
    readonly Point: new (x: number, y: number) => AvoidPoint;
    readonly Rectangle: new (topLeft: AvoidPoint, bottomRight: AvoidPoint) => Handle;
    readonly Router: new (flags: number) => AvoidRouter;
    readonly ShapeRef: new (router: AvoidRouter, polygon: Handle) => Handle;
    readonly ShapeConnectionPin: new (
      shape: Handle,
      classId: number,
      x: number,
      y: number,
      proportional: boolean,
      insideOffset: number,
      directions: number,
    ) => AvoidPin;
    readonly ConnEnd: new (shape: Handle, classId: number) => Handle;
    readonly ConnRef: new (router: AvoidRouter, from: Handle, to: Handle) => AvoidConnector;
    destroy(handle: Handle): void;
  }

  export const AvoidLib: { load(): Promise<void>; getInstance(): Avoid };
}
