#!/bin/sh
# A print server of one's own for a test: cupsd with its PDF printer, on a port and in a folder of its own. Nothing of the machine's own
# print server is touched, and nothing is left running.
#
#   private-cups.sh start PORT     starts it, sets up the printers and says the folder it made. Status 3 and one sentence: cannot be had here
#   private-cups.sh wait FOLDER    waits until everything is printed
#   private-cups.sh stop FOLDER    ends it and takes the folder away
#
# Printers: "office" prints both sides in black or colour; "refusing" takes no work. What is printed lies in FOLDER/out as PDF.
set -eu
act=$1

absent() {
    echo "$1"
    exit 3
}

case $act in
    start)
        port=$2 ;;
    wait)
        CUPS_SERVER=$(cat "$2/address")
        export CUPS_SERVER
        for _ in $(seq 300); do
            [ -n "$(lpstat -W not-completed -o)" ] || exit 0
            sleep 0.1
        done
        cat "$2/log/error"
        exit 1 ;;
    stop)
        server=$(cat "$2/pid")
        kill "$server" 2>/dev/null || true
        for _ in $(seq 50); do
            # One that has ended may still stand in the list until somebody asks how it ended.
            if ! grep -q '^State:.[^ZX]' "/proc/$server/status" 2>/dev/null; then break; fi
            sleep 0.1
        done
        rm -rf "$2"
        exit 0 ;;
    *)
        sed -n '2,10p' "$0"
        exit 2 ;;
esac

PATH=$PATH:/usr/sbin:/sbin
ppd=/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd
command -v cupsd >/dev/null || absent "CUPS is not installed (cupsd is missing)"
command -v lp >/dev/null || absent "the CUPS client is not installed (lp is missing)"
[ -f $ppd ] && [ -e /usr/lib/cups/backend/cups-pdf ] || absent "the PDF printer of CUPS is not installed (printer-driver-cups-pdf)"
[ "$(id -u)" = 0 ] || absent "the PDF printer of CUPS runs for the administrator only, and this is another user"
unshare -m true 2>/dev/null || absent "this machine allows no file view of one's own (unshare -m)"
[ -n "$(fc-list 2>/dev/null | head -n 1)" ] || absent "no font is installed for the PDF printer to set text in (fc-list names none)"

# Its printers work as another user, who must be able to come in.
folder=$(mktemp -d /tmp/private-cups.XXXXXX)
mkdir -p "$folder/state" "$folder/cache" "$folder/spool/tmp" "$folder/log" "$folder/out" "$folder/pdf-spool"
chmod 755 "$folder"
chmod 1777 "$folder/out"
cat > "$folder/cups-files.conf" <<END
ServerRoot $folder
StateDir $folder/state
CacheDir $folder/cache
RequestRoot $folder/spool
TempDir $folder/spool/tmp
AccessLog $folder/log/access
ErrorLog $folder/log/error
PageLog $folder/log/page
END
cat > "$folder/cupsd.conf" <<END
Listen localhost:$port
LogLevel warn
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow localhost
  </Limit>
</Policy>
END
cat > "$folder/cups-pdf.conf" <<END
Out $folder/out
AnonDirName $folder/out
Spool $folder/pdf-spool
Log $folder/log
Label 1
TitlePref 1
END
# The PDF printer as it is, with a duplex unit and a choice of colour added.
sed '/^\*DefaultFont:/,$d' $ppd > "$folder/office.ppd"
cat >> "$folder/office.ppd" <<END
*OpenUI *Duplex/Duplex: PickOne
*OrderDependency: 30 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/One-sided: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Long edge: "<</Duplex true/Tumble false>>setpagedevice"
*Duplex DuplexTumble/Short edge: "<</Duplex true/Tumble true>>setpagedevice"
*CloseUI: *Duplex
*OpenUI *ColorModel/Colour: PickOne
*OrderDependency: 40 AnySetup *ColorModel
*DefaultColorModel: RGB
*ColorModel Gray/Grey: "<</ProcessColorModel /DeviceGray>>setpagedevice"
*ColorModel RGB/Colour: "<</ProcessColorModel /DeviceRGB>>setpagedevice"
*CloseUI: *ColorModel
END
sed -n '/^\*DefaultFont:/,$p' $ppd >> "$folder/office.ppd"

# In its own view of the files the backend finds this configuration in the place where it looks for one.
setsid unshare -m sh -c 'mount --bind "$1/cups-pdf.conf" /etc/cups/cups-pdf.conf && exec cupsd -f -c "$1/cupsd.conf" -s "$1/cups-files.conf"' \
    private-cups "$folder" </dev/null >"$folder/log/start" 2>&1 &
echo $! > "$folder/pid"

CUPS_SERVER=localhost:$port
export CUPS_SERVER
tries=0
until lpstat -r 2>/dev/null | grep -q 'is running'; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ] || ! kill -0 "$(cat "$folder/pid")" 2>/dev/null; then
        cat "$folder/log/start" "$folder/log/error" 2>/dev/null || true
        kill "$(cat "$folder/pid")" 2>/dev/null || true
        exit 1
    fi
    sleep 0.1
done
lpadmin -p office -v cups-pdf:/ -P "$folder/office.ppd" -E -o printer-is-shared=false 2>>"$folder/log/start"
lpadmin -p refusing -v cups-pdf:/ -P "$folder/office.ppd" 2>>"$folder/log/start"
lpadmin -d office 2>>"$folder/log/start"
cupsreject refusing
echo "localhost:$port" > "$folder/address"
echo "$folder"
