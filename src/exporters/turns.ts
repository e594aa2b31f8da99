/** Long work in turns, so that the page stays quick to the touch where no worker does it. */

/** Lets the browser paint and hear a cancel; unlike a timer, a message is not held back for 4 ms. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
