export default async function teardown() {
  await globalThis.triadTestServer.stop();
}
