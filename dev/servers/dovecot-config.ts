export interface DovecotPlace {
  /** Everything that Dovecot writes lies in here. */
  readonly folder: string;
  readonly port: number;
  /** Who it runs as, all of it: names for its processes, numbers for its mail. */
  readonly user: string;
  readonly group: string;
  readonly uid: number;
  readonly gid: number;
}

/** The settings for one mailbox on loopback with a plain login, by one user without any rights. In the language of Dovecot 2.3. */
export function dovecotConfig({ folder, port, user, group, uid, gid }: DovecotPlace): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${folder}/mail
mailbox_idle_check_interval = 1 s
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home
}
# Only root may lock a process into a folder.
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}
