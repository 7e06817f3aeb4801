/**
 * Links into networks that are not of the public internet, in the spellings by which one might slip through. `PORT`
 * stands for the port of a server that listens on this machine.
 */
export const privateLinks: readonly string[] = [
  'http://127.0.0.2:PORT/',
  'http://127.1:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0:PORT/',
  'http://localhost:PORT/',
  'http://[::1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::7f00:1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[fe80::1]:PORT/',
  'http://[fd00:ec2::254]:PORT/',
  'http://169.254.169.254:PORT/latest/meta-data',
  'http://10.0.0.1:PORT/',
  'http://192.168.1.1:PORT/',
  'http://100.64.0.1:PORT/',
  'http://127.0.0.1:PORT/',
  'http://①②⑦.⓪.⓪.②:PORT/',
];
